package scot.trsws.programme.store;

import java.util.stream.Stream;
import scot.trsws.programme.http.Problem;

/** A draft with rules between its parts, which no annotation on one of them can say. */
public interface Ruled {

    /** Every place where a rule is broken; asked even where a single field is wrong or missing. */
    Stream<Problem.Error> broken();
}
