package org.talkstimeline.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.talkstimeline.TalksTimeline;
import org.talkstimeline.desk.Bulk;
import org.talkstimeline.extraction.ArticleText;
import org.talkstimeline.extraction.Extractor;
import org.talkstimeline.extraction.RuleExtractor;
import org.talkstimeline.sample.SampleArticle;
import org.talkstimeline.sample.SampleArticles;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes made-up articles in, many in a transaction, and reads the same once more with the
 * extractor alone. All is told in processor time of the process.
 */
public final class ImportRun {

	private static final OperatingSystemMXBean SYSTEM = ManagementFactory
		.getPlatformMXBean(OperatingSystemMXBean.class);

	private static final int TENTHS = 10;

	private ImportRun() {
	}

	static String url(Path store) {
		return "jdbc:h2:file:" + store.toAbsolutePath().resolve("store") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
	}

	/**
	 * Takes articles in, in a process of its own.
	 * @param report takes the figures
	 * @param store the folder of the store, which is made anew
	 * @param articles how many
	 */
	static void inAnotherProcess(Report report, Path store, int articles) throws IOException, InterruptedException {
		if (Files.exists(store)) {
			try (Stream<Path> files = Files.list(store)) {
				for (Path file : files.toList()) {
					Files.delete(file);
				}
			}
		}
		for (String line : Child.output(ImportRun.class, url(store), Integer.toString(articles))) {
			// All else that is printed comes from a log.
			if (line.matches("\\w+ [0-9.E-]+")) {
				report.put("import", line.substring(0, line.indexOf(' ')),
						Double.parseDouble(line.substring(line.indexOf(' '))));
			}
		}
	}

	/**
	 * Measures, and prints a figure a line.
	 * @param args the URL of an empty store, and how many articles
	 * @throws IOException if an article cannot be read
	 */
	public static void main(String[] args) throws IOException {
		int count = Integer.parseInt(args[1]);
		List<SampleArticle> articles = new SampleArticles(count, 1).all().toList();
		// What comes first would be slow only because nothing is compiled yet.
		taken("jdbc:h2:mem:warm", new SampleArticles(count, 2).all().toList());
		List<Long> moments = taken(args[0], articles);
		Extractor extractor = new RuleExtractor();
		long before = SYSTEM.getProcessCpuTime();
		for (SampleArticle article : articles) {
			extractor.extract(new ArticleText(article.title(), article.published(), article.text()));
		}
		double extraction = (SYSTEM.getProcessCpuTime() - before) / 1e6 / count;
		double chain = (moments.get(TENTHS) - moments.get(0)) / 1e6 / count;
		double first = (moments.get(1) - moments.get(0)) / 1e6;
		double last = (moments.get(TENTHS) - moments.get(TENTHS - 1)) / 1e6;
		System.out.println("articles " + count);
		System.out.println("chainMillisAnArticle " + chain);
		System.out.println("extractionMillisAnArticle " + extraction);
		System.out.println("chainToExtraction " + chain / extraction);
		System.out.println("speedOfLastTenthToFirst " + first / last);
	}

	/** Gives the processor time before the first article and after each tenth. */
	private static List<Long> taken(String url, List<SampleArticle> articles) throws IOException {
		JsonMapper json = new JsonMapper();
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(TalksTimeline.class)
			.web(WebApplicationType.NONE)
			.run("--talks.seeding=false", "--spring.datasource.url=" + url)) {
			List<Long> moments = new ArrayList<>(List.of(SYSTEM.getProcessCpuTime()));
			for (int tenth = 0; tenth < TENTHS; tenth++) {
				String lines = articles
					.subList(tenth * articles.size() / TENTHS, (tenth + 1) * articles.size() / TENTHS)
					.stream()
					.map(json::writeValueAsString)
					.collect(Collectors.joining("\n"));
				context.getBean(Bulk.class)
					.lines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), (entry) -> {
					});
				moments.add(SYSTEM.getProcessCpuTime());
			}
			return moments;
		}
	}

}
