package id.jenjang.report.docx.internal.word;

import org.docx4j.wml.CTCompatSetting;
import org.docx4j.wml.CTSettings;

/**
 * Writes the document's settings: layout as current Word versions do it, Indonesian number signs.
 */
final class SettingsWriter {

    private static final String WORD = "http://schemas.microsoft.com/office/word";
    private static final int TAB = 720;

    private SettingsWriter() {}

    static CTSettings settings(String language) {
        var settings = Wml.FACTORY.createCTSettings();
        var tab = Wml.FACTORY.createCTTwipsMeasure();
        tab.setVal(Wml.number(TAB));
        settings.setDefaultTabStop(tab);
        var compat = Wml.FACTORY.createCTCompat();
        compat.getCompatSetting().add(compatSetting("compatibilityMode", "15"));
        compat.getCompatSetting()
                .add(compatSetting("overrideTableStyleFontSizeAndJustification", "1"));
        compat.getCompatSetting().add(compatSetting("enableOpenTypeFeatures", "1"));
        compat.getCompatSetting().add(compatSetting("doNotFlipMirrorIndents", "1"));
        settings.setCompat(compat);
        var languageTag = Wml.FACTORY.createCTLanguage();
        languageTag.setVal(language);
        settings.setThemeFontLang(languageTag);
        var decimal = Wml.FACTORY.createCTSettingsDecimalSymbol();
        decimal.setVal(",");
        settings.setDecimalSymbol(decimal);
        var separator = Wml.FACTORY.createCTSettingsListSeparator();
        separator.setVal(";");
        settings.setListSeparator(separator);
        return settings;
    }

    private static CTCompatSetting compatSetting(String name, String value) {
        var setting = Wml.FACTORY.createCTCompatSetting();
        setting.setName(name);
        setting.setUri(WORD);
        setting.setVal(value);
        return setting;
    }
}
