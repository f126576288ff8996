package scot.trsws.programme.minutes.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.http.TextFile;
import scot.trsws.programme.minutes.Registers;
import scot.trsws.programme.minutes.SentMinutes;
import scot.trsws.programme.store.Repository;

/** The minutes that were read. */
@ApplicationScoped
public class MinutesImportRepository extends Repository<MinutesImport, MinutesImport.Draft, MinutesImport.View> {

    @Inject
    Registers registers;

    @Inject
    SentMinutes sent;

    MinutesImportRepository() {
        super(MinutesImport.class, MinutesImport.View.class);
    }

    @Override
    protected MinutesImport make(String id, MinutesImport.Draft draft) {
        return new MinutesImport(id, draft);
    }

    @Override
    protected String stem(MinutesImport.Draft draft) {
        return "minutes-import-";
    }

    /** Reads minutes and keeps what was read, not the text. */
    MinutesImport.View read(TextFile file) {
        var reading = sent.read(file, registers.all());
        var made = create(new MinutesImport.Draft(reading.content()));
        return perform(made.id(), Preconditions.whateverIsThere(), minutes -> minutes.note(reading));
    }
}
