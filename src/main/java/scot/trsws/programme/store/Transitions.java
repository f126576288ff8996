package scot.trsws.programme.store;

import java.util.Set;
import java.util.stream.Collectors;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;

/** A state that knows which states may follow it: <code>status = status.to(COMPLETE)</code>. */
public interface Transitions<S extends Enum<S> & Transitions<S>> {

    Set<S> next();

    /** The wanted state, where this one allows it. */
    default S to(S wanted) {
        if (!next().contains(wanted)) {
            var allowed = next().isEmpty() ? "nothing" : next().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
            throw new Problem(Refusal.ILLEGAL_TRANSITION, "It is " + this + " and cannot become " + wanted + "; allowed from " + this + ": " + allowed + ".");
        }
        return wanted;
    }
}
