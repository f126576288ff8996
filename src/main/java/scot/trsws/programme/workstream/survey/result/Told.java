package scot.trsws.programme.workstream.survey.result;

import java.util.List;

/** A part with its table, as it was released, or, where it was not, as it would be now. */
record Told(Part part, Table table, boolean released) {

    List<Answer> answers() {
        return part.told();
    }
}
