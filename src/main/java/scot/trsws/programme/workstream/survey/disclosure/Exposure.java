package scot.trsws.programme.workstream.survey.disclosure;

import java.util.List;
import java.util.stream.Stream;
import scot.trsws.programme.workstream.survey.disclosure.Suppression.Secret;

/** Secrets that were found to be exposed, and those that were not looked into. */
record Exposure(List<Secret> exposed, List<Secret> unknown) {

    List<Secret> open() {
        return Stream.concat(exposed.stream(), unknown.stream()).toList();
    }
}
