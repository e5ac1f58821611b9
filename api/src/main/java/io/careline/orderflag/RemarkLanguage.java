package io.careline.orderflag;

import java.util.Locale;

/** The languages in which a remark is written; both are read. */
public enum RemarkLanguage {
    /** Chinese, as it is written on the mainland. */
    ZH_CN,
    /** English. */
    EN;

    /** Chinese for any locale of that language, English for all others. */
    public static RemarkLanguage of(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? ZH_CN : EN;
    }
}
