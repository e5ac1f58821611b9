package io.careline.orderflag;

import io.careline.common.Code;

/** A shop platform or an ERP that shows flags; a host adds its own with {@link #of(String)}. */
public final class Platform extends Code<Platform> {
    /** Taobao and Tmall. */
    public static final Platform TAOBAO = of("taobao");
    /** The ERP Kuaimai. */
    public static final Platform KUAIMAI = of("kuaimai");
    /** Douyin. */
    public static final Platform DOUYIN = of("douyin");
    /** Pinduoduo. */
    public static final Platform PINDUODUO = of("pinduoduo");
    /** Xiaohongshu. */
    public static final Platform XIAOHONGSHU = of("xiaohongshu");
    /** Suning. */
    public static final Platform SUNING = of("suning");

    private Platform(String value) {
        super(value);
    }

    /**
     * The platform with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static Platform of(String value) {
        return new Platform(value);
    }
}
