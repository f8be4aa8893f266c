package org.talkstimeline.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.talkstimeline.desk.Bulk;
import org.talkstimeline.desk.Desk;
import org.talkstimeline.desk.Editors;
import org.talkstimeline.extraction.Extractor;
import org.talkstimeline.timeline.ChangeFeed;
import org.talkstimeline.timeline.DecisionLog;
import org.talkstimeline.timeline.Sides;
import org.talkstimeline.timeline.Timeline;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest
@MockitoBean(types = { Timeline.class, Extractor.class, Desk.class, Bulk.class, Editors.class, ChangeFeed.class,
		DecisionLog.class, Sides.class })
class DocumentationTests {

	@Autowired
	RequestMappingHandlerMapping mappings;

	@Test
	void namesEveryAddressWithItsParameters() throws IOException {
		String page = Files.readString(Path.of("src/docs/api.md"));
		this.mappings.getHandlerMethods().forEach((mapping, method) -> mapping.getPatternValues().forEach((address) -> {
			if (!address.equals("/error")) {
				assertThat(page).contains(address + "`");
				Form form = new Form(method.getMethod());
				String row = page.lines().filter((line) -> line.contains(address + "` |")).findFirst().orElse("");
				form.names()
					.stream()
					.filter((name) -> !name.equals("asOf"))
					.forEach((name) -> assertThat(row).as(address).containsPattern("[` ]" + name + "[` ]"));
				form.names().forEach((name) -> assertThat(page).as(address).contains("`" + name + "`"));
			}
		}));
	}

}
