package scot.trsws.programme.workstream.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import scot.trsws.programme.partner.AreaRepository;
import scot.trsws.programme.store.Where;

/** Finds what may be answered to a version of a survey. */
@ApplicationScoped
class Sheets {

    @Inject
    InstrumentRepository instruments;

    @Inject
    AreaRepository areas;

    Sheet of(String instrument) {
        return Sheet.of(instruments.require(instrument), areas.ids(Where.all()));
    }
}
