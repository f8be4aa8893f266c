package org.talkstimeline.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.hibernate.search.engine.backend.types.ObjectStructure;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the engine holds it. Words are folded before they get there, so that every
 * engine finds the same.
 */
@SearchEntity(name = IndexedEntry.NAME)
@Indexed
class IndexedEntry {

	/** The name of the index. */
	static final String NAME = "entry";

	/** Between the lines of an entry; none holds it. */
	static final String BREAK = "\n";

	/** The words of its names, none of them joined. */
	@KeywordField
	final Set<String> parts = new TreeSet<>();

	/** The words of everything, none of them joined. */
	@KeywordField
	final Set<String> plain = new TreeSet<>();

	@DocumentId
	final String id;

	/** What it was made from, and its id. */
	@KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
	final String origin;

	@KeywordField
	final String kind;

	@KeywordField(sortable = Sortable.YES)
	final String place;

	@GenericField(sortable = Sortable.YES)
	final @Nullable LocalDate day;

	@GenericField
	final LocalDate knownFrom;

	@GenericField
	final LocalDate knownUntil;

	@KeywordField
	final String article;

	@KeywordField
	final Set<String> names;

	@KeywordField
	final Set<String> words;

	@KeywordField
	final Set<String> stems;

	@IndexedEmbedded(structure = ObjectStructure.NESTED)
	final List<Span> spans;

	@KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
	final String text;

	@KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
	final String answer;

	IndexedEntry(String origin, Entry entry) {
		this.id = entry.id();
		this.origin = origin + BREAK + entry.id();
		this.kind = entry.kind();
		this.place = entry.place();
		this.day = entry.day();
		this.knownFrom = entry.period().from();
		this.knownUntil = entry.period().until();
		this.article = entry.article();
		this.names = new TreeSet<>();
		this.words = new TreeSet<>();
		this.stems = new TreeSet<>();
		this.spans = entry.spans();
		this.answer = entry.answer();
		entry.names().forEach((name) -> {
			List<String> parts = Token.of(name).stream().map(Token::word).toList();
			this.parts.addAll(parts);
			// "Khalil al-Hayya" may be looked for as "alhayya" or as one word.
			for (int first = 0; first < parts.size(); first++) {
				for (int end = first + 1; end <= Math.min(first + Token.MOST_JOINED, parts.size()); end++) {
					this.names.add(String.join("", parts.subList(first, end)));
				}
			}
		});
		List<String> texts = Stream.concat(entry.names().stream(), entry.lines().stream()).toList();
		texts.forEach((line) -> Token.of(line).forEach((token) -> {
			this.plain.add(token.word());
			this.stems.add(token.stem());
		}));
		this.words.addAll(this.plain);
		this.words.addAll(this.names);
		this.text = String.join(BREAK, texts.stream().map((line) -> line.replace(BREAK, " ")).toList());
	}

}
