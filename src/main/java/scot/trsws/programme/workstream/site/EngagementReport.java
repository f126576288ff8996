package scot.trsws.programme.workstream.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.store.Names;
import scot.trsws.programme.store.References;

/** How far the council areas are engaged. */
@ApplicationScoped
class EngagementReport {

    private static final String AREAS = """
            select e.area, e.name, e.health_board, e.engagement, e.sites, e.interests, e.offers, e.kinds, e.last_offered_on, e.last_declined_on
            from area_engagement e
            where (cast(:area as text) is null or e.area = :area)
              and (cast(:healthBoard as text) is null or e.health_board = :healthBoard)
              and (cast(:engagement as text) is null or e.engagement = any (string_to_array(:engagement, ',')))
            order by e.area""";

    @Inject
    EntityManager entities;

    @Inject
    References references;

    Page<AreaEngagement> of(EngagementFilter filter) {
        references.requireAll(filter.references());
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(AREAS).setParameter("area", filter.area).setParameter("healthBoard", filter.healthBoard)
                .setParameter("engagement", Names.of(filter.engagement)).getResultList();
        return Page.of(AreaEngagement.class, rows.stream().map(EngagementReport::area).toList());
    }

    private static AreaEngagement area(Object[] row) {
        return new AreaEngagement((String) row[0], (String) row[1], (String) row[2], Engagement.valueOf((String) row[3]), (Long) row[4], (Long) row[5],
                (Long) row[6], kinds((String) row[7]), (LocalDate) row[8], (LocalDate) row[9]);
    }

    private static List<SupportKind> kinds(String joined) {
        return joined == null ? List.of() : Stream.of(joined.split(",")).map(SupportKind::valueOf).toList();
    }
}
