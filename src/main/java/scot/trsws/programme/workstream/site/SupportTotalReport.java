package scot.trsws.programme.workstream.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.store.Names;
import scot.trsws.programme.store.References;

/** Counts the support that each site had, kind by kind. */
@ApplicationScoped
class SupportTotalReport {

    private static final String TOTALS = """
            select i.area, i.site, i.kind,
                   count(*),
                   count(i.accepted_on),
                   count(*) filter (where i.status = 'PROVIDED'),
                   count(*) filter (where i.status = 'DECLINED'),
                   count(*) filter (where i.status = 'WITHDRAWN'),
                   max(coalesce(i.status_on, i.offered_on))
            from support_item i
            where (cast(:site as text) is null or i.site = :site)
              and (cast(:area as text) is null or i.area = :area)
              and (cast(:provider as text) is null or i.provider = :provider)
              and (cast(:kinds as text) is null or i.kind = any (string_to_array(:kinds, ',')))
            group by i.area, i.site, i.kind
            order by i.area, i.site, i.kind""";

    @Inject
    EntityManager entities;

    @Inject
    References references;

    Page<SupportTotal> of(SupportTotalFilter filter) {
        references.requireAll(filter.references());
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(TOTALS).setParameter("site", filter.site).setParameter("area", filter.area)
                .setParameter("provider", filter.provider).setParameter("kinds", Names.of(filter.kind)).getResultList();
        return Page.of(SupportTotal.class, rows.stream().map(SupportTotalReport::total).toList());
    }

    private static SupportTotal total(Object[] row) {
        return new SupportTotal((String) row[0], (String) row[1], SupportKind.valueOf((String) row[2]), (Long) row[3], (Long) row[4], (Long) row[5],
                (Long) row[6], (Long) row[7], (LocalDate) row[8]);
    }
}
