package scot.trsws.programme.minutes;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.note.Finding;
import scot.trsws.programme.note.Reading;
import scot.trsws.programme.note.lint.Background;
import scot.trsws.programme.note.lint.Lint;

/** What a careful secretary would mend in minutes, and how much of them was understood. */
@Schema(name = "MinutesLint")
record MinutesLint(
        @Schema(description = "In the order of the lines; what concerns no line comes first.") @NotNull List<Finding> findings,
        @NotNull Reading.Coverage coverage,
        @Schema(description = "The lines that were not understood.") @NotNull List<Reading.Unplaced> unplaced) {

    /** What is wrong in what was read, and what else the reader warns of: its own words for the same thing are left out. */
    static MinutesLint of(Reading reading, Background background) {
        var found = Lint.of(reading.content(), background);
        var known = found.stream().map(MinutesLint::what).collect(Collectors.toSet());
        var warnings = reading.warnings().stream().filter(warning -> !known.contains(what(warning)));
        return new MinutesLint(Lint.inOrder(Stream.concat(found.stream(), warnings)), reading.coverage(), reading.unplaced());
    }

    private static List<Object> what(Finding finding) {
        return Arrays.asList(finding.code(), finding.line());
    }
}
