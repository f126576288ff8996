package scot.trsws.programme.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import scot.trsws.programme.http.Exchange;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Sight;
import scot.trsws.programme.meeting.Meeting;
import scot.trsws.programme.meeting.MeetingRepository;
import scot.trsws.programme.note.writing.Imprint;
import scot.trsws.programme.note.writing.Stage;

/**
 * Reads minutes for whoever asks. Staff read every revision and the draft; partners what was circulated or approved,
 * without what they may not see; everybody what was published.
 */
@ApplicationScoped
class MinutesReader {

    @Inject
    MeetingRepository meetings;

    @Inject
    MinutesRepository minutes;

    @Inject
    RevisionRepository revisions;

    @Inject
    Composition composition;

    @Inject
    Sieves sieves;

    @Inject
    Exchange exchange;

    MinutesDocument read(String id, RevisionWanted wanted) {
        var meeting = meetings.require(id);
        var kept = minutes.findByIdOptional(id).map(each -> each.view(meetings.today()));
        return exchange.caller().sight() == Sight.EVERYTHING ? forStaff(meeting, kept, wanted) : forOthers(kept.orElseThrow(Problem::notFound), wanted);
    }

    private MinutesDocument forStaff(Meeting meeting, Optional<MinutesView> kept, RevisionWanted wanted) {
        var told = kept.orElseGet(() -> unwritten(meeting));
        var number = wanted == null ? told.revision() : wanted.number();
        if (number == null) {
            return MinutesDocument.of(told, null, Sifted.whole(composition.of(meeting.id())), new Imprint(Stage.DRAFT, null, null));
        }
        var revision = revisions.require(meeting.id(), number).view(meetings.today());
        return MinutesDocument.of(told, number, new Sifted(revision.note(), revision.leftOut()), imprint(revision, told.approval()));
    }

    private MinutesDocument forOthers(MinutesView kept, RevisionWanted wanted) {
        if (wanted != null && !kept.revision().equals(wanted.number())) {
            throw Problem.notFound();
        }
        var whole = revisions.unseen(kept.id(), kept.revision());
        var sifted = kept.status() == MinutesStatus.PUBLISHED ? whole : sieves.forTheCaller(kept.id(), kept.revision(), whole.note()).orElseThrow(Problem::notFound);
        return MinutesDocument.of(asFarAsMayBeKnown(kept), kept.revision(), new Sifted(sifted.note(), null), imprint(kept));
    }

    private MinutesView asFarAsMayBeKnown(MinutesView kept) {
        var at = kept.approval() == null ? null : kept.approval().at();
        var told = exchange.caller().sight() == Sight.PUBLISHED ? kept.withoutAmendments() : kept;
        return at == null || meetings.findByIdOptional(at).isPresent() ? told : told.withoutItsMeeting();
    }

    private static MinutesView unwritten(Meeting meeting) {
        return new MinutesView(meeting.id(), 0, meeting.id(), MinutesStatus.DRAFT, null, null, null, null, meeting.createdAt(), meeting.createdAt());
    }

    private static Imprint imprint(MinutesView minutes) {
        return new Imprint(Stage.valueOf(minutes.status().name()), minutes.statusOn(), minutes.revision());
    }

    /** The one that was approved is told to be so, whatever it was made for. */
    private static Imprint imprint(Revision.View revision, MinutesView.Approved approval) {
        return approval != null && approval.revision() == revision.number() ? new Imprint(Stage.APPROVED, approval.on(), revision.number())
                : new Imprint(Stage.valueOf(revision.status().name()), revision.on(), revision.number());
    }
}
