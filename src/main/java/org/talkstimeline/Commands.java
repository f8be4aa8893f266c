package org.talkstimeline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.talkstimeline.article.Article;
import org.talkstimeline.article.ArticleDraft;
import org.talkstimeline.article.ArticleFile;
import org.talkstimeline.article.RefusedArticle;
import org.talkstimeline.claim.Reading;
import org.talkstimeline.desk.Bulk;
import org.talkstimeline.desk.Desk;
import org.talkstimeline.desk.Entry;
import org.talkstimeline.desk.Tally;
import org.talkstimeline.extraction.ConfidentExtractor;
import org.talkstimeline.extraction.Extractor;
import org.talkstimeline.extraction.RuleExtractor;
import org.talkstimeline.export.ExportFile;
import org.talkstimeline.timeline.Outcome;
import org.talkstimeline.sample.SampleArticles;
import org.talkstimeline.timeline.Sketch;
import org.talkstimeline.timeline.SpareRoom;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * The commands of the jar. Whatever looks like {@code --name=value} is a setting of the
 * service, such as {@code --spring.datasource.url=…}.
 */
@Command(name = "talks-timeline", mixinStandardHelpOptions = true,
		description = "Turns news coverage of peace negotiations into a timeline. Without a command it starts the service.")
class Commands {

	private static final Set<String> NAMES = Set.of("import", "export", "extract", "rebuild", "sample", "help",
			"--help", "-h");

	/** So sure a finding has to be; the same as the service's own setting. */
	private static final double MIN_CONFIDENCE = 0.5;

	private final PrintStream out = System.out;

	private final List<String> settings;

	Commands(List<String> settings) {
		this.settings = settings;
	}

	static boolean knows(String argument) {
		return NAMES.contains(argument);
	}

	static int run(String[] arguments) {
		Map<Boolean, List<String>> apart = Arrays.stream(arguments)
			.collect(Collectors.partitioningBy((argument) -> argument.startsWith("--") && argument.contains("=")));
		List<String> command = apart.getOrDefault(false, List.of());
		return new CommandLine(new Commands(apart.getOrDefault(true, List.of())))
			.execute(command.get(0).equals("help") ? new String[] { "--help" } : command.toArray(String[]::new));
	}

	@Command(name = "import",
			description = "Takes in a folder of articles, lines of JSON, or an export; again goes on where it was.")
	int importArticles(@Parameters(paramLabel = "DIR|FILE", description = "- for standard input") String source)
			throws IOException {
		try (ConfigurableApplicationContext context = start()) {
			Bulk bulk = context.getBean(Bulk.class);
			Consumer<Entry> told = new Progress(this.out);
			Tally tally;
			if (Files.isDirectory(Path.of(source))) {
				tally = bulk.folder(Path.of(source), told);
			}
			else {
				try (InputStream lines = source.equals("-") ? System.in : Files.newInputStream(Path.of(source))) {
					tally = bulk.lines(lines, told);
				}
			}
			this.out.println(
					"Took in %d, knew %d already, refused %d".formatted(tally.taken(), tally.known(), tally.refused()));
			context.getBean(SpareRoom.class).giveBack();
			return (tally.refused() > 0) ? 1 : 0;
		}
	}

	@Command(name = "export",
			description = "Writes the whole data set, for import (json, ndjson) or for other programs (zip, jsonld, "
					+ "jsonl, graphml, ics, atom), as the ending says.")
	int export(@Parameters(paramLabel = "FILE", arity = "0..1", description = "- for lines on standard output",
			defaultValue = "-") String target) throws IOException {
		try (ConfigurableApplicationContext context = start();
				OutputStream file = new BufferedOutputStream(
						target.equals("-") ? this.out : Files.newOutputStream(Path.of(target)))) {
			context.getBean(ExportFile.class).write(target, file);
			return 0;
		}
	}

	@Command(name = "extract", description = "Reads one file and says what it would support; keeps nothing.")
	int extract(@Parameters(paramLabel = "FILE") Path file) throws IOException {
		try {
			ArticleDraft draft = ArticleFile.read(Files.readAllBytes(file));
			Extractor extractor = new ConfidentExtractor(new RuleExtractor(), MIN_CONFIDENCE);
			Article article = new Article(draft.slug(), draft, file.toString(), extractor.version());
			this.out.println(Sketch.of(Reading.of(article, draft.text(), extractor)).json());
			return 0;
		}
		catch (RefusedArticle ex) {
			System.err.println("Refused " + file + ": " + ex.reason());
			return 1;
		}
	}

	@Command(name = "rebuild", description = "Derives the timeline anew from the claims.")
	int rebuild() {
		try (ConfigurableApplicationContext context = start()) {
			Outcome outcome = context.getBean(Desk.class).rebuild();
			this.out.println("Created %d, changed %d, withdrew %d".formatted(outcome.created().size(),
					outcome.changed().size(), outcome.withdrawn().size()));
			context.getBean(SpareRoom.class).giveBack();
			return 0;
		}
	}

	@Command(name = "sample",
			description = "Makes up articles, each on a round of its own, as lines of JSON for import.")
	int sample(@Parameters(paramLabel = "ROUNDS") int rounds,
			@Parameters(paramLabel = "SEED", arity = "0..1", defaultValue = "1") long seed) {
		JsonMapper json = new JsonMapper();
		try (PrintStream lines = new PrintStream(this.out, false, StandardCharsets.UTF_8)) {
			new SampleArticles(rounds, seed).all()
				.forEach((article) -> lines.println(json.writeValueAsString(article)));
		}
		return 0;
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(TalksTimeline.class).web(WebApplicationType.NONE)
			.properties("talks.seeding=false")
			.run(this.settings.toArray(String[]::new));
	}

}
