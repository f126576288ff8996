package scot.trsws.programme.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.note.ApprovalChannel;
import scot.trsws.programme.store.Kept;

/** How far the minutes of a meeting have come, and which revision of the note stands for it. */
@Entity
@Table(name = "minutes")
public class Minutes extends Kept<MinutesView> {

    @Enumerated(EnumType.STRING)
    private MinutesStatus status = MinutesStatus.DRAFT;

    private LocalDate circulatedOn;
    private Integer circulatedRevision;
    private LocalDate approvedOn;
    private String approvedAt;

    @Enumerated(EnumType.STRING)
    private ApprovalChannel approvedBy;

    private String amendments;
    private Integer approvedRevision;
    private boolean linked;
    private LocalDate publishedOn;
    private Integer publishedRevision;

    protected Minutes() {}

    Minutes(String meeting) {
        super(meeting);
    }

    /** Refuses a step that its status does not allow, and one on a day before the step that it follows. */
    void admit(MinutesStatus wanted, LocalDate on, LocalDate held) {
        status.to(wanted);
        var before = wanted == MinutesStatus.PUBLISHED ? approvedOn : circulatedOn != null ? circulatedOn : held;
        if (on.isBefore(before)) {
            throw Problem.invalid(Problem.Error.at("/on", "must not be before " + before + ", the day of what it follows"));
        }
    }

    void circulate(LocalDate on, int revision) {
        status = MinutesStatus.CIRCULATED;
        circulatedOn = on;
        circulatedRevision = revision;
    }

    /** Linked where it is this approval that puts the link on the agenda of the meeting that it names. */
    void approve(ApprovalDraft approval, int revision, boolean linked) {
        this.linked = linked;
        status = MinutesStatus.APPROVED;
        approvedOn = approval.on();
        approvedAt = approval.at();
        approvedBy = approval.by();
        amendments = approval.amendments();
        approvedRevision = revision;
    }

    void publish(LocalDate on, int revision) {
        status = MinutesStatus.PUBLISHED;
        publishedOn = on;
        publishedRevision = revision;
    }

    void withdraw() {
        require(MinutesStatus.CIRCULATED, circulatedOn);
        status = MinutesStatus.DRAFT;
        circulatedOn = null;
        circulatedRevision = null;
    }

    /** Takes the approval back, and tells on the agenda of which meeting it put a link, if on one. */
    String disapprove() {
        require(MinutesStatus.APPROVED, approvedOn);
        var at = linked ? approvedAt : null;
        status = circulatedOn == null ? MinutesStatus.DRAFT : MinutesStatus.CIRCULATED;
        approvedOn = null;
        approvedAt = null;
        approvedBy = null;
        amendments = null;
        approvedRevision = null;
        linked = false;
        return at;
    }

    void unpublish() {
        require(MinutesStatus.PUBLISHED, publishedOn);
        status = MinutesStatus.APPROVED;
        publishedOn = null;
        publishedRevision = null;
    }

    /** Steps are taken back in turn, the last one first. */
    private void require(MinutesStatus undone, LocalDate fact) {
        if (fact == null) {
            throw Problem.notFound();
        }
        if (status != undone) {
            throw new Problem(Refusal.ILLEGAL_TRANSITION, "It is " + status + ": take that back first.");
        }
    }

    /** The number of the revision that stands for this status; null for a draft, which is composed of the records. */
    Integer revision() {
        return switch (status) {
            case DRAFT -> null;
            case CIRCULATED -> circulatedRevision;
            case APPROVED -> approvedRevision;
            case PUBLISHED -> publishedRevision;
        };
    }

    @Override
    public MinutesView view(LocalDate today) {
        return new MinutesView(id(), version(), id(), status, revision(), circulatedOn, approval(), publishedOn, createdAt(), updatedAt());
    }

    private MinutesView.Approved approval() {
        return approvedOn == null ? null : new MinutesView.Approved(approvedOn, approvedAt, approvedBy, amendments, approvedRevision);
    }
}
