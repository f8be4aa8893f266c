package org.talkstimeline.table;

import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Writes a table as CSV, RFC 4180: UTF-8, a header, lines that end in CR LF.
 */
public final class Csv implements AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	private static final CsvMapper CSV = CsvMapper.builder()
		.enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.build();

	private static final CsvSchema PLAIN = CsvSchema.emptySchema().withLineSeparator("\r\n").withoutEscapeChar();

	/** What spreadsheets run, in the forms of East Asian keyboards, too. */
	private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

	private final List<Column> columns;

	private final SequenceWriter writer;

	private boolean begun;

	private Csv(List<Column> columns, SequenceWriter writer) {
		this.columns = columns;
		this.writer = writer;
	}

	/**
	 * Begins a table. Its header is written with the first row, or in the end where there
	 * is none.
	 * @param row the record whose JSON the rows are
	 * @param out where to write; stays open
	 * @return the table
	 */
	public static Csv of(Class<?> row, OutputStream out) {
		return new Csv(Columns.of(row), CSV.writer(PLAIN).writeValues(out));
	}

	/**
	 * Names the columns of a record.
	 * @param row the record
	 * @return the names, as they stand in the header
	 */
	public static List<String> header(Class<?> row) {
		return Columns.of(row).stream().map(Column::name).toList();
	}

	/**
	 * Writes a row.
	 * @param json the row's JSON text
	 */
	public void write(String json) {
		write(JSON.readTree(json));
	}

	/**
	 * Writes a row.
	 * @param row a value of the record that the columns are those of
	 */
	public void writeRow(Object row) {
		write(JSON.<JsonNode>valueToTree(row));
	}

	private void write(JsonNode row) {
		begin();
		this.writer.write(this.columns.stream().map((column) -> harmless(column.cell(row))).toArray(String[]::new));
	}

	private void begin() {
		if (!this.begun) {
			this.begun = true;
			this.writer.write(this.columns.stream().map(Column::name).toArray(String[]::new));
		}
	}

	/** An apostrophe makes a spreadsheet take for text what it would run. */
	private static String harmless(String cell) {
		return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
	}

	@Override
	public void close() {
		begin();
		this.writer.close();
	}

}
