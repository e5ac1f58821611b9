package io.careline.examples.replay.sample;

import java.util.List;

/** Who works at the made-up desks: first who decides at last, then who signs. */
final class PeopleCast {
    static final List<Colleague> PROPERTY = List.of(
            new Colleague("吴建国", "", "manager", "", "2015-03-01", "paid-annual=10d"),
            new Colleague("周敏", "", "supervisor", "吴建国", "2018-05-01", "paid-annual=5d"),
            new Colleague("王芳", "", "", "周敏", "2019-07-01", "paid-annual=5d comp-time=8h"),
            new Colleague("李静", "", "", "周敏", "2020-09-15", "paid-annual=5d comp-time=8h"),
            new Colleague("刘洋", "", "", "周敏", "2022-02-21", "paid-annual=5d comp-time=8h"),
            new Colleague("陈晨", "", "", "周敏", "2025-11-03", "comp-time=8h"),
            new Colleague("赵强", "", "", "周敏", "2016-10-10", "paid-annual=5d"),
            new Colleague("孙伟", "", "", "周敏", "2021-06-01", "paid-annual=5d"),
            new Colleague("郑勇", "", "security-guard", "吴建国", "2023-04-01", ""));

    static final List<String> PROPERTY_AGENTS = List.of("王芳", "李静", "刘洋", "陈晨", "赵强", "孙伟");

    static final List<Colleague> STRICT_SHOP = List.of(
            new Colleague("G01", "", "director", "", "2017-01-03", ""),
            new Colleague("S01", "", "supervisor", "G01", "2019-04-08", ""),
            new Colleague("S02", "", "supervisor", "G01", "2021-03-01", ""),
            new Colleague("T01", "", "team-lead", "S01", "2019-04-08", ""),
            new Colleague("T02", "", "team-lead", "S01", "2019-11-04", ""),
            new Colleague("A01", "", "", "T01", "2020-03-02", ""),
            new Colleague("A02", "", "", "T02", "2021-05-17", ""),
            new Colleague("A03", "", "", "T01", "2022-08-01", ""),
            new Colleague("A05", "", "", "T02", "2023-02-13", ""),
            new Colleague("A07", "", "", "T01", "2024-06-03", ""),
            new Colleague("A08", "", "", "T02", "2025-12-01", ""));

    static final List<Colleague> RESTAURANT = List.of(
            new Colleague("何静", "", "manager", "", "2016-02-15", ""),
            new Colleague("罗丹", "", "supervisor", "何静", "2018-09-01", ""),
            new Colleague("梁雪", "", "", "罗丹", "2021-03-08", ""),
            new Colleague("宋佳", "", "", "罗丹", "2022-06-20", ""),
            new Colleague("唐亮", "", "", "罗丹", "2022-11-01", ""),
            new Colleague("韩冰", "", "", "罗丹", "2023-05-04", ""),
            new Colleague("冯涛", "", "", "罗丹", "2024-02-26", ""),
            new Colleague("董洁", "", "", "罗丹", "2024-09-02", ""),
            new Colleague("萧然", "", "", "罗丹", "2025-03-17", ""),
            new Colleague("程晓", "", "", "罗丹", "2025-10-09", ""));

    static final List<String> RESTAURANT_AGENTS = List.of("梁雪", "宋佳", "唐亮", "韩冰", "冯涛", "董洁", "萧然", "程晓");

    private PeopleCast() {}
}
