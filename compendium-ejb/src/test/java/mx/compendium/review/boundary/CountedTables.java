package mx.compendium.review.boundary;

/** What the monitor shows of the period 2024 when it counts its rows, as it did before there were tallies. */
final class CountedTables {

    static final String WATCHED = """
            select a.institution, r.completeness, coalesce(r.drafts, 0), coalesce(r.ready, 0), coalesce(r.delivered, 0),
                coalesce(r.returned, 0), cast(extract(epoch from greatest(s.saved_at, d.signed_at)) * 1000000 as bigint)
            from participation a
            left join (
                select institution, max(signed_at) as signed_at
                from delivery where period_code = '2024' group by institution) d on d.institution = a.institution
            left join (
                select institution, cast(round(avg(completeness)) as integer) as completeness,
                    count(*) filter (where state = 'DRAFT') as drafts,
                    count(*) filter (where state = 'READY') as ready,
                    count(*) filter (where folio is not null) as delivered,
                    count(*) filter (where state = 'RETURNED') as returned
                from action_report where period_code = '2024' and discarded_at is null
                group by institution) r on r.institution = a.institution
            left join (
                select r.institution, max(c.changed_at) as saved_at
                from action_report r join report_capture c on c.report_id = r.id
                where r.period_code = '2024' group by r.institution) s on s.institution = a.institution
            where a.period_code = '2024'
            order by a.institution""";

    static final String DAYS = """
            with first as (
                select min(d.signed_at) as at from delivery d where d.period_code = '2024' group by d.institution),
            reports as (
                select min(d.signed_at) as at from delivery d join delivery_item i on i.delivery = d.id
                where d.period_code = '2024' group by i.report_id),
            days as (
                select cast(at at time zone 'America/Mexico_City' as date) as day, 1 as institution, 0 as report from first
                union all select cast(at at time zone 'America/Mexico_City' as date), 0, 1 from reports)
            select day, sum(sum(institution)) over (order by day), sum(sum(report)) over (order by day)
            from days group by day order by day""";

    /** Days in a court to a hundredth, a quarter of an hour. */
    static final String PACED = """
            with lain as (
                select r.institution, s.report_id, s.to_state,
                    extract(epoch from coalesce(lead(s.at) over (partition by s.report_id order by s.id), clock_timestamp()) - s.at)
                        / 86400 as days
                from report_step s join action_report r on r.id = s.report_id
                where r.period_code = '2024' and r.folio is not null),
            court as (
                select institution,
                    sum(days) filter (where to_state in ('DELIVERED', 'IN_REVIEW'))
                        / nullif(count(distinct report_id) filter (where to_state in ('DELIVERED', 'IN_REVIEW')), 0) as unit,
                    sum(days) filter (where to_state = 'RETURNED')
                        / nullif(count(distinct report_id) filter (where to_state = 'RETURNED'), 0) as own
                from lain group by institution),
            held as (
                select institution, count(*) filter (where state in ('DRAFT', 'READY')) as capturing,
                    count(*) filter (where state in ('DELIVERED', 'IN_REVIEW')) as waiting,
                    count(*) filter (where state = 'RETURNED') as returned,
                    count(*) filter (where state in ('ACCEPTED', 'EXCLUDED')) as decided
                from action_report where period_code = '2024' and discarded_at is null group by institution)
            select a.institution, coalesce(h.capturing, 0), coalesce(h.waiting, 0), coalesce(h.returned, 0),
                coalesce(h.decided, 0), to_char(c.unit, 'FM9990.00'), to_char(c.own, 'FM9990.00')
            from participation a
            left join held h on h.institution = a.institution
            left join court c on c.institution = a.institution
            where a.period_code = '2024'
            order by coalesce(h.waiting, 0) + coalesce(h.returned, 0) = 0, a.name""";

    private CountedTables() {}
}
