package scot.trsws.programme.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.PageRequest;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Sight;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.store.Json;
import scot.trsws.programme.store.Pages;
import scot.trsws.programme.store.ReadRepository;
import scot.trsws.programme.store.Signature;
import scot.trsws.programme.store.Where;

/** The revisions of the minutes, each made once and for good. */
@ApplicationScoped
class RevisionRepository extends ReadRepository<Revision, Revision.View> {

    private static final String ANY = "select cast(r.note as text), cast(r.left_out as text) from minutes_revision r where r.meeting = :meeting and r.number = :number";

    @Inject
    Signature signature;

    @Inject
    Pages entries;

    RevisionRepository() {
        super(Revision.class, Revision.View.class);
    }

    /** As they were made, unless somebody wants them otherwise. */
    Page<Revision.Entry> entries(Where where, PageRequest request) {
        return entries.page(Revision.class, Revision.Entry.class, Set.of("number"), where, request.usually("createdAt"), Revision::entry);
    }

    int add(String meeting, int number, MinutesStatus status, LocalDate on, Sifted note) {
        persist(new Revision(meeting, number, status, on, note));
        return number;
    }

    int next(String meeting) {
        return (int) count("meeting", meeting) + 1;
    }

    Revision require(String meeting, int number) {
        return find("meeting = ?1 and number = ?2", meeting, number).firstResultOptional().orElseThrow(Problem::notFound);
    }

    /** One whose row the caller may not see: its note, for whoever sifts it for them. */
    Sifted unseen(String meeting, int number) {
        var row = signature.seeing(Sight.EVERYTHING, () -> (Object[]) getEntityManager().createNativeQuery(ANY)
                .setParameter("meeting", meeting).setParameter("number", number).getSingleResult());
        return new Sifted(Json.read((String) row[0], Note.class), List.of(Json.read((String) row[1], LeftOut[].class)));
    }
}
