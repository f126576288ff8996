package scot.trsws.programme;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import scot.trsws.programme.store.embedded.DefaultDatabase;
import scot.trsws.programme.store.embedded.Refusal;

/** Where the program begins: a database first, then the service. */
@QuarkusMain
public class Main {

    public static void main(String... args) {
        try {
            DefaultDatabase.provide();
        } catch (Refusal refusal) {
            // The log is not set up before Quarkus runs, and would show a stack trace for what is one line.
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }
}
