package scot.trsws.programme.workstream.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.store.Repository;
import scot.trsws.programme.store.Step;

/** The versions of the surveys. */
@ApplicationScoped
public class InstrumentRepository extends Repository<Instrument, Instrument.Draft, Instrument.View> {

    InstrumentRepository() {
        super(Instrument.class, Instrument.View.class);
    }

    @Override
    protected Instrument make(String id, Instrument.Draft draft) {
        return new Instrument(id, draft);
    }

    @Override
    protected String stem(Instrument.Draft draft) {
        return draft.survey() + "-" + draft.number();
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("number", "title");
    }

    public Instrument.View become(String id, Preconditions preconditions, InstrumentStatus wanted, Step step) {
        return perform(id, preconditions, (instrument, told) -> instrument.become(wanted, told), step);
    }
}
