package scot.trsws.programme.store;

import jakarta.persistence.MappedSuperclass;
import java.util.List;
import scot.trsws.programme.http.Representation;

/** A noun that clients write, with a draft of what may be written. */
@MappedSuperclass
public abstract class Stored<D, V extends Representation> extends Kept<V> {

    protected Stored() {}

    protected Stored(String id) {
        super(id);
    }

    /** Takes over all that the draft says. Law: revising a noun with its own draft changes nothing. */
    public abstract void revise(D draft);

    public abstract D draft();

    /** Refuses a deletion that its state does not allow. */
    protected void leave() {}

    /** Replaces an owned list only where it differs, since touching it makes a new version. */
    protected static <T> void replace(List<T> kept, List<T> wanted) {
        if (!kept.equals(wanted)) {
            kept.clear();
            kept.addAll(wanted);
        }
    }

    protected static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
