package io.careline.examples.replay.sample;

import java.util.List;

/** Who works at the desk, and what residents complain about. */
final class Cast {
    static final List<String> CLERKS = List.of("王芳", "李静", "刘洋", "陈晨");
    static final List<String> NIGHT_WORKERS = List.of("赵强", "孙伟");
    static final String SUPERVISOR = "周敏";
    static final String DIRECTOR = "吴建国";
    static final List<String> CHANNELS = List.of("phone", "phone", "phone", "visit", "online", "letter");
    static final List<String> TIERS = List.of("A", "B", "B", "C", "C", "C");

    static final List<Topic> TOPICS = List.of(
            new Topic("engineering", "lift", "电梯停运", true),
            new Topic("engineering", "lift", "电梯运行有异响", false),
            new Topic("engineering", "water", "厨房漏水", true),
            new Topic("engineering", "water", "水压不足", false),
            new Topic("engineering", "power", "楼道照明不亮", false),
            new Topic("engineering", "heating", "暖气不热", false),
            new Topic("cleaning", "cleaning", "楼道堆放杂物无人清理", false),
            new Topic("cleaning", "cleaning", "垃圾清运不及时", false),
            new Topic("security", "parking", "车位被占用", false),
            new Topic("security", "noise", "夜间施工噪音", true),
            new Topic("security", "access", "门禁失灵", false),
            new Topic("greening", "greening", "树木遮挡窗户", false),
            new Topic("finance", "fees", "物业费账单有误", false),
            new Topic("service", "conduct", "前台服务态度差", false));

    private Cast() {}

    /**
     * What a complaint is about.
     *
     * @param department who has to see to it
     * @param category its kind
     * @param summary what the resident says
     * @param canBeUrgent whether it may not wait until the morning
     */
    record Topic(String department, String category, String summary, boolean canBeUrgent) {}
}
