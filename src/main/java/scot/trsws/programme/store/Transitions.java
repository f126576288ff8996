package scot.trsws.programme.store;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;

/** The states of a noun, each of which knows the states that may follow it. */
public interface Transitions<S extends Enum<S> & Transitions<S>> {

    Set<S> next();

    /** The wanted state, where it may follow this one. */
    default S to(S target) {
        if (!next().contains(target)) {
            throw new Problem(Refusal.ILLEGAL_TRANSITION, "It is " + this + " and cannot become " + target + "; allowed from here: "
                    + (next().isEmpty() ? "nothing" : next().stream().sorted().map(Enum::name).collect(joining(", "))) + ".");
        }
        return target;
    }
}
