package scot.trsws.programme.store;

/** A draft that says who may read what is made of it. */
public interface Disclosed {

    /** Null where it was left out, which stands for the partners. */
    Visibility visibility();
}
