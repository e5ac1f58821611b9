package io.careline.examples.replay.sample;

import java.util.List;

/** Who works at the two made-up desks: first who decides at last, then who signs. */
final class PeopleCast {
    static final List<Colleague> PROPERTY = List.of(
            new Colleague("吴建国", "", "director", "", "2015-03-01", "paid-annual=10d"),
            new Colleague("周敏", "", "supervisor manager", "吴建国", "2018-05-01", "paid-annual=5d"),
            new Colleague("王芳", "", "", "周敏", "2019-07-01", "paid-annual=5d comp-time=1d"),
            new Colleague("李静", "", "", "周敏", "2020-09-15", "paid-annual=5d"),
            new Colleague("刘洋", "", "", "周敏", "2022-02-21", "paid-annual=5d comp-time=1d"),
            new Colleague("陈晨", "", "", "周敏", "2025-11-03", ""),
            new Colleague("赵强", "", "", "周敏", "2016-10-10", "paid-annual=5d"),
            new Colleague("孙伟", "", "", "周敏", "2021-06-01", "paid-annual=5d"));

    static final List<String> PROPERTY_AGENTS = List.of("王芳", "李静", "刘洋", "陈晨", "赵强", "孙伟");

    static final List<Colleague> STRICT_SHOP = List.of(
            new Colleague("G01", "", "director", "", "2017-01-03", ""),
            new Colleague("S01", "", "supervisor", "G01", "2019-04-08", ""),
            new Colleague("T01", "", "team-lead", "S01", "2019-04-08", ""),
            new Colleague("T02", "", "team-lead", "S01", "2019-11-04", ""),
            new Colleague("A01", "", "", "T01", "2020-03-02", ""),
            new Colleague("A02", "", "", "T02", "2021-05-17", ""),
            new Colleague("A03", "", "", "T01", "2022-08-01", ""),
            new Colleague("A05", "", "", "T02", "2023-02-13", ""),
            new Colleague("A07", "", "", "T01", "2024-06-03", ""),
            new Colleague("A08", "", "", "T02", "2025-12-01", ""));

    private PeopleCast() {}
}
