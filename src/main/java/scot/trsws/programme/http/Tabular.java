package scot.trsws.programme.http;

/** An answer that can be read as a table too. */
public interface Tabular {

    /** All that it tells, row by row. */
    Page<?> table();
}
