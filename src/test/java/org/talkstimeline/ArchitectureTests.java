package org.talkstimeline;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

/**
 * How the packages stand to each other: data flows one way, from an article to its
 * answer.
 */
class ArchitectureTests {

	private static final JavaClasses MAIN = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.talkstimeline");

	@Test
	void modulesUseNothingOfEachOtherThatIsInternal() {
		ApplicationModules.of(TalksTimeline.class).verify();
	}

	@Test
	void importsPointOnlyBackUpTheStream() {
		layeredArchitecture().consideringOnlyDependenciesInLayers()
			.layer("spelling")
			.definedBy("org.talkstimeline.spelling..")
			.layer("search")
			.definedBy("org.talkstimeline.search..")
			.layer("article")
			.definedBy("org.talkstimeline.article..")
			.layer("extraction")
			.definedBy("org.talkstimeline.extraction..")
			.layer("claim")
			.definedBy("org.talkstimeline.claim..")
			.layer("resolution")
			.definedBy("org.talkstimeline.resolution..")
			.layer("timeline")
			.definedBy("org.talkstimeline.timeline..")
			.layer("desk")
			.definedBy("org.talkstimeline.desk..")
			.layer("problem")
			.definedBy("org.talkstimeline.problem..")
			.layer("table")
			.definedBy("org.talkstimeline.table..")
			.layer("linked")
			.definedBy("org.talkstimeline.linked..")
			.layer("query")
			.definedBy("org.talkstimeline.query..")
			.layer("http")
			.definedBy("org.talkstimeline.http..")
			.layer("api")
			.definedBy("org.talkstimeline.api..")
			.layer("export")
			.definedBy("org.talkstimeline.export..")
			.layer("web")
			.definedBy("org.talkstimeline.web..")
			.whereLayer("search")
			.mayOnlyAccessLayers("spelling")
			.whereLayer("article")
			.mayOnlyAccessLayers("spelling")
			.whereLayer("extraction")
			.mayOnlyAccessLayers("spelling")
			.whereLayer("claim")
			.mayOnlyAccessLayers("spelling", "article", "extraction")
			.whereLayer("resolution")
			.mayOnlyAccessLayers("spelling", "article", "extraction", "claim")
			.whereLayer("timeline")
			.mayOnlyAccessLayers("spelling", "search", "article", "extraction", "claim", "resolution")
			.whereLayer("desk")
			.mayOnlyAccessLayers("spelling", "article", "extraction", "claim", "resolution", "timeline")
			.whereLayer("table")
			.mayNotAccessAnyLayer()
			.whereLayer("linked")
			.mayNotAccessAnyLayer()
			.whereLayer("problem")
			.mayOnlyAccessLayers("spelling", "article", "extraction", "claim", "resolution", "timeline")
			.whereLayer("query")
			.mayOnlyAccessLayers("spelling", "search", "article", "extraction", "claim", "resolution", "timeline",
					"problem")
			.whereLayer("http")
			.mayOnlyAccessLayers("spelling", "article", "extraction", "claim", "resolution", "timeline", "problem",
					"table", "query")
			.whereLayer("api")
			.mayNotBeAccessedByAnyLayer()
			.whereLayer("export")
			.mayNotBeAccessedByAnyLayer()
			.whereLayer("web")
			.mayNotBeAccessedByAnyLayer()
			.check(MAIN);
	}

	@Test
	void extractionRunsAnywhere() {
		noClasses().that()
			.resideInAPackage("org.talkstimeline.extraction..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "jakarta.persistence..", "org.hibernate..")
			.check(MAIN);
	}

}
