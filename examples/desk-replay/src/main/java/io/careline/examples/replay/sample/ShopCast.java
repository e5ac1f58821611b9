package io.careline.examples.replay.sample;

import io.careline.examples.report.Chance;
import java.util.List;

/** Who works in the made-up shop, where it sells, and what agents write on orders. */
final class ShopCast {
    static final List<String> AGENTS = List.of("A01", "A02", "A03", "A05", "A07", "A08");
    static final List<String> PROSPECTORS = List.of("M01", "M02");
    static final String SUPERVISOR = "S01";
    static final String SOFTWARE = "erp";

    static final List<String> PLATFORMS = List.of(
            "taobao",
            "taobao",
            "taobao",
            "taobao",
            "douyin",
            "douyin",
            "douyin",
            "pinduoduo",
            "pinduoduo",
            "xiaohongshu",
            "suning");
    static final List<Integer> PRICES = List.of(39, 59, 79, 89, 99, 129, 159, 199, 239, 299, 399, 599, 899, 1299);
    static final List<String> COURIERS = List.of("顺丰", "京东", "邮政 乡镇件", "放驿站勿上门");
    static final List<String> GIFTS = List.of("丝巾一条", "护理套装", "会员生日礼");
    static final List<String> REFUNDS = List.of("CNY 5", "CNY 10", "CNY 20", "CNY 50");
    static final List<String> WORDS = List.of("周末送达", "勿放发票", "电话联系后派送", "老客户 优先");
    static final List<String> LOSSES = List.of("价格偏高", "款式不合适", "不再需要");
    static final List<String> STATEMENTS = List.of("换货后仍然开线", "补发的赠品未收到", "退款金额不对");
    static final List<String> WISHES = List.of("需要开具增值税发票", "想订同款大码", "希望改送公司地址");

    private ShopCast() {}

    static String customer(Chance chance) {
        return "buyer-" + chance.between(1000, 9999);
    }
}
