package scot.trsws.programme.http;

import java.time.Instant;

/** What is read of one noun: its address within its collection, and which version of which life: an id may be used again after a deletion. */
public interface Representation {

    String id();

    long version();

    Instant createdAt();
}
