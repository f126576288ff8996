package scot.trsws.programme.workstream.site;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.store.Transitions;

/** How far a site has come, in the stages of the National Implementation Research Network, or that it rests or has left. */
@Schema(name = "SiteStage")
public enum Stage implements Transitions<Stage> {
    EXPLORATION, INSTALLATION, INITIAL_IMPLEMENTATION, FULL_IMPLEMENTATION, SUSTAINED, PAUSED, WITHDRAWN;

    @Override
    public Set<Stage> next() {
        return EnumSet.complementOf(EnumSet.of(this));
    }

    /** Whether it is one of the stages that follow each other; a pause and a withdrawal are not. */
    boolean isOnTheWay() {
        return this != PAUSED && this != WITHDRAWN;
    }

    /** Whether coming here speaks for itself: from the stage that the site was in before, it stays there or goes one on. */
    boolean isPlain(Stage before) {
        return isOnTheWay() && (before == null || this == before || ordinal() == before.ordinal() + 1);
    }

    /** The number of sites in it, as a measure. */
    String measure() {
        return (isOnTheWay() ? "sites-in-" : "sites-") + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
