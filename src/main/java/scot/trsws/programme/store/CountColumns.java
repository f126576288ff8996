package scot.trsws.programme.store;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A count as three columns of a noun's own row: embed it with the field's name before theirs, in SQL and in the history's JSON. */
@Embeddable
public class CountColumns {

    private Long lower;
    private Long upper;
    private String given;

    protected CountColumns() {}

    private CountColumns(Count count) {
        lower = count.lower();
        upper = count.upper();
        given = count.given();
    }

    public static CountColumns of(Count count) {
        return count == null ? null : new CountColumns(count);
    }

    /** Whether the columns hold another count. Set them only where they do: setting them makes a new version of the noun. */
    public static boolean differ(CountColumns columns, Count count) {
        return !Objects.equals(read(columns), count);
    }

    /** The count that the columns hold; null where they hold none. */
    public static Count read(CountColumns columns) {
        return columns == null || columns.lower == null ? null : new Count(columns.lower, columns.upper, columns.given);
    }
}
