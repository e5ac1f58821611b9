package io.careline.examples.report;

/** The page's own words: everything readable that does not come from the report. */
final class PageWords {
    static final Words CONTENTS = Words.of("Contents", "目录");
    static final Words SKIP = Words.of("Skip to the report", "跳到正文");
    static final Words LANGUAGE = Words.of("Language", "语言");
    static final Words MEDIAN = Words.of("median", "中位数");
    static final Words NINETIETH = Words.of("90th percentile", "第 90 百分位");
    static final Words COUNT = Words.of("Count", "数量");
    static final Words MET = Words.of("met", "达标");
    static final Words BREACHED = Words.of("breached", "超时");
    static final Words RUNNING = Words.of("running", "进行中");
    static final Words PAUSED = Words.of("paused", "暂停");
    static final Words RATE = Words.of("met of decided", "达标率");
    static final Words NO_ROWS = Words.of("Nothing to show.", "无数据。");
    static final Words TRANSITIONS = Words.of("All transitions as a table", "全部流转明细");
    static final Words FROM = Words.of("From", "起始状态");
    static final Words TO = Words.of("To", "目标状态");
    static final Words COMMAND = Words.of("Command", "操作");
    static final Words STARTS = Words.of("start", "开始");
    static final Words SEEN = Words.of("taken; the wider, the more often", "已发生，线越粗次数越多");
    static final Words UNSEEN = Words.of("never taken", "未发生");
    static final Words STANDS_OUT = Words.of("stands out", "需关注");
    static final Words ENDS = Words.of("final state", "终态");
    static final Words WITHIN = Words.of("stays in the state", "状态不变");

    private PageWords() {}

    /** What follows a table of which only the first rows are printed. */
    static Words printed(int rows, int of) {
        return Words.of(
                "Printed: the first " + rows + " of " + of + " rows; the JSON file has all of them.",
                "打印前 " + rows + " 行，共 " + of + " 行；完整数据见 JSON 文件。");
    }

    /** How many rows a table has. */
    static Words rows(int count) {
        return Words.of(count + " rows", count + " 行");
    }
}
