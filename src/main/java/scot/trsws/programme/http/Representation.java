package scot.trsws.programme.http;

/** What is read of one noun: its address within its collection, and its version. */
public interface Representation {

    String id();

    long version();
}
