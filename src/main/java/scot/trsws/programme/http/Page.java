package scot.trsws.programme.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of a list; as CSV or NDJSON, the whole list. */
public record Page<V>(
        @NotNull List<V> items,
        @Schema(description = "The address of the next page; null on the last.") String next,
        @Schema(description = "How many there are in all; only with count=true.")
        @JsonInclude(JsonInclude.Include.NON_NULL) Long total,
        @JsonIgnore @Schema(hidden = true) Whole<V> whole) implements Tabular {

    /** A list that is whole on one page. */
    public static <V> Page<V> of(Class<V> type, List<V> items) {
        return new Page<>(items, null, null, new Whole<>() {

            @Override
            public Class<V> type() {
                return type;
            }

            @Override
            public void each(Consumer<V> row) {
                items.forEach(row);
            }
        });
    }

    @Override
    public Page<V> table() {
        return this;
    }

    /** All rows of the list, in its order, at flat memory. */
    public interface Whole<V> {

        Class<V> type();

        void each(Consumer<V> row);
    }
}
