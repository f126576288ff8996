package scot.trsws.programme.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A table that was sent, as CSV (RFC 4180) in UTF-8. */
@Schema(type = SchemaType.STRING, description = "RFC 4180 CSV in UTF-8: a header line, then a line for each row.")
public record CsvFile(String text) {

    private static final CsvMapper CSV = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    static CsvFile of(byte[] bytes) {
        return new CsvFile(Text.decoded(bytes));
    }

    /** What tells this file from another. */
    public String digest() {
        return EntityTags.digest(text);
    }

    /** Its rows, the header first, each a list of cells. */
    public List<List<String>> rows() {
        try (MappingIterator<List<String>> rows = CSV.readerForListOf(String.class).readValues(text)) {
            return rows.readAll();
        } catch (JsonProcessingException e) {
            throw Problem.unreadable(Problem.Error.at("", "is not well-formed CSV" + (e.getLocation() == null ? "" : ", at line " + e.getLocation().getLineNr())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
