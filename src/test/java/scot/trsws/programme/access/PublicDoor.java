package scot.trsws.programme.access;

import io.quarkus.test.junit.QuarkusMock;

/** Lets the rest of a test read without a key, as tracker.public-read does. */
public final class PublicDoor {

    private PublicDoor() {}

    public static void open(boolean open) {
        QuarkusMock.installMockForType(new PublicReading(open), PublicReading.class);
    }
}
