-- The last stage is looked up site by site: joined, it was planned to compare all stages of all sites with each other.
create view area_engagement with (security_invoker = true) as
select a.id as area, a.name, a.health_board,
       case when s.sites > 0 then 'SITE'
            when o.taken > 0 then 'SUPPORTED'
            when i.interests > 0 then 'INTERESTED'
            else 'NONE' end as engagement,
       s.sites, i.interests, o.offers, o.kinds, o.last_offered_on, o.last_declined_on
from area a
cross join lateral (select count(*) as sites
                    from site s
                    where s.area = a.id
                      and (select t.stage from site_stages t where t.site = s.id order by t.position desc limit 1) is distinct from 'WITHDRAWN') s
cross join lateral (select count(*) as interests from site_interest i where i.area = a.id and i.ended_on is null) i
cross join lateral (select count(*) as offers, count(*) filter (where o.status in ('ACCEPTED', 'PROVIDED')) as taken,
                           string_agg(distinct o.kind, ',' order by o.kind) as kinds, max(o.offered_on) as last_offered_on,
                           max(o.status_on) filter (where o.status = 'DECLINED') as last_declined_on
                    from support_item o
                    where o.area = a.id) o;
comment on view area_engagement is 'How far each council area is engaged: the highest that holds.';
