package scot.trsws.programme.report.briefing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.store.Visibility;

/** One thing that a meeting pack tells of, in a shape that all its sections have in common; as CSV, a row. */
@Schema(name = "BriefingEntry", description = "One thing that a pack tells of; a field that its section does not have is null.")
public record Entry(
        @NotNull Section section,
        @Schema(description = "The priority of the thing or, where it names none, of its workstream.") String priority,
        String priorityTitle,
        @Schema(description = "Who owns, reported, is silent, promised, raised, hosts or published it.") String partner,
        @Schema(description = "The name of the partner as it was known then.") String partnerName,
        @Schema(description = "The collection that it is found in.", examples = "actions") String noun,
        String id,
        @Schema(description = "Its title, its statement, its text, or the first point of an update.") String title,
        @Schema(description = "How it stood at the end of the period; of a reflection, what kind it is of.") String status,
        @Schema(description = "The meeting that agreed it, that it was reported or told to, or that was last reported to.") String meeting,
        @Schema(description = "Since when it is open or promised; of a slip, the day it was due on before; of missing numbers, the meeting before them.") LocalDate from,
        @Schema(description = "When it is due; of a slip, the day it was due on after; of missing numbers, the meeting after them; of a decision, the day it was superseded.") LocalDate to,
        @Schema(description = "When it was opened, closed, reported, last reported, decided, held or published.") LocalDate on,
        @Schema(description = "Its age at the end of the period; of what was closed, how long it took; of a slip, by how much; of who is silent, for how long.") Integer days,
        @Schema(description = "For how many days it was overdue at the end of the period; null where it has no date.") Integer overdue,
        @Schema(description = "To how many meetings that were held since nothing was reported.") Integer meetings,
        @Schema(description = "To how many of those apologies were sent.") Integer apologies,
        @Schema(description = "Why it was closed, on what condition it was decided, or when it was promised for in words.") String detail,
        @Schema(description = "All that hold an event, the first of them being its partner, too; else empty.") @NotNull List<String> hosts,
        @Schema(description = "The names of the hosts as they were known then, in the same order; the id where none was.") @NotNull List<String> hostNames,
        @Schema(description = "The decision that took the place of this one, as it was known then.") String supersededBy,
        @Schema(description = "The first of the numbers that are missing.") Integer firstNumber,
        @Schema(description = "The last of them.") Integer lastNumber,
        @Schema(description = "Who may read it, beside the programme's staff and the partners whose record it is.") Visibility visibility) {

    static Builder of(Section section, String noun, String id, String title) {
        return new Builder(section, noun, id, title);
    }

    /** An entry in the making. */
    static final class Builder {

        private final Section section;
        private final String noun;
        private final String id;
        private final String title;
        private String priority;
        private String partner;
        private String status;
        private String meeting;
        private LocalDate from;
        private LocalDate to;
        private LocalDate on;
        private Integer days;
        private Integer overdue;
        private Integer meetings;
        private Integer apologies;
        private String detail;
        private List<String> hosts = List.of();
        private String supersededBy;
        private Integer firstNumber;
        private Integer lastNumber;
        private Visibility visibility;

        private Builder(Section section, String noun, String id, String title) {
            this.section = section;
            this.noun = noun;
            this.id = id;
            this.title = title;
        }

        Builder of(String priority, String partner) {
            this.priority = priority;
            this.partner = partner;
            return this;
        }

        Builder at(String meeting) {
            this.meeting = meeting;
            return this;
        }

        Builder stands(String status, String detail) {
            this.status = status;
            this.detail = detail;
            return this;
        }

        Builder between(LocalDate from, LocalDate to) {
            this.from = from;
            this.to = to;
            return this;
        }

        Builder on(LocalDate day) {
            this.on = day;
            return this;
        }

        Builder lasting(Integer days) {
            this.days = days;
            return this;
        }

        Builder overdue(Integer days) {
            this.overdue = days;
            return this;
        }

        Builder missed(int meetings, int apologies) {
            this.meetings = meetings;
            this.apologies = apologies;
            return this;
        }

        Builder heldBy(List<String> partners) {
            this.hosts = partners;
            return this;
        }

        Builder superseded(String by, LocalDate day) {
            this.supersededBy = by;
            this.to = day;
            return this;
        }

        Builder numbered(int first, int last) {
            this.firstNumber = first;
            this.lastNumber = last;
            return this;
        }

        Builder seen(String visibility) {
            this.visibility = Visibility.valueOf(visibility);
            return this;
        }

        Entry named(Labels labels) {
            return new Entry(section, priority, labels.priority(priority), partner, labels.partner(partner), noun, id, title, status, meeting, from, to, on, days,
                    overdue, meetings, apologies, detail, hosts, labels.partners(hosts), supersededBy, firstNumber, lastNumber, visibility);
        }
    }
}
