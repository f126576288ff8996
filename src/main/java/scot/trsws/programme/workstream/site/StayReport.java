package scot.trsws.programme.workstream.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.store.Names;
import scot.trsws.programme.store.References;

/** Where every site stands, where it stood before, and for how long. */
@ApplicationScoped
class StayReport {

    /** A site without a stage has a row too: that nothing is recorded is an answer. */
    private static final String STAYS = """
            select s.id, s.area, s.workstream, t.stage, t."from", t."to", coalesce(t."to", cast(:today as date)) - t."from", t.reason, p.present
            from site s
            left join site_stay t on t.site = s.id
                  and (cast(:on as date) is null or t."from" <= cast(:on as date) and (t."to" is null or t."to" > cast(:on as date)))
            cross join lateral (
                select t."to" is null and (t.site is not null or not exists (select 1 from site_stages a where a.site = s.id))
            ) p (present)
            where (cast(:site as text) is null or s.id = :site)
              and (cast(:area as text) is null or s.area = :area)
              and (cast(:workstream as text) is null or s.workstream = :workstream)
              and (cast(:stages as text) is null or t.stage = any (string_to_array(:stages, ',')))
              and (cast(:present as boolean) is null or p.present = cast(:present as boolean))
            order by s.id, t.position""";

    @Inject
    EntityManager entities;

    @Inject
    References references;

    @Inject
    SiteRepository sites;

    Page<Stay> of(StayFilter filter) {
        references.requireAll(filter.references());
        if (filter.on != null && filter.on.isAfter(sites.today())) {
            throw Problem.unreadable(Problem.Error.parameter("on", "must not be in the future: where a site will stand is not known"));
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(STAYS).setParameter("today", sites.today()).setParameter("on", filter.on)
                .setParameter("site", filter.site).setParameter("area", filter.area).setParameter("workstream", filter.workstream)
                .setParameter("stages", Names.of(filter.stage)).setParameter("present", filter.present).getResultList();
        return Page.of(Stay.class, rows.stream().map(StayReport::stay).toList());
    }

    private static Stay stay(Object[] row) {
        return new Stay((String) row[0], (String) row[1], (String) row[2], row[3] == null ? null : Stage.valueOf((String) row[3]),
                (LocalDate) row[4], (LocalDate) row[5], (Integer) row[6], (String) row[7], (Boolean) row[8]);
    }
}
