package scot.trsws.programme.store.embedded;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether an acknowledged write survives a crash, or speed matters more because nothing is to be kept. */
public enum Durability {

    KEPT("on"),
    THROWN_AWAY("off");

    static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final String value;

    Durability(String value) {
        this.value = value;
    }

    Map<String, String> settings() {
        return SETTINGS.stream().collect(Collectors.toMap(name -> name, name -> value));
    }
}
