package id.jenjang.report.docx.internal.word;

import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Text;

import java.math.BigInteger;

/** The smallest WordprocessingML values, made in one line each. */
final class Wml {

    /** Makes elements. */
    static final ObjectFactory FACTORY = new ObjectFactory();

    private Wml() {}

    static BigInteger number(long value) {
        return BigInteger.valueOf(value);
    }

    /** A switch that is on, or null (absent) when it is not. */
    static BooleanDefaultTrue on(boolean on) {
        return on ? new BooleanDefaultTrue() : null;
    }

    /** A switch turned off explicitly. */
    static BooleanDefaultTrue off() {
        var value = new BooleanDefaultTrue();
        value.setVal(false);
        return value;
    }

    static Text text(String value) {
        var text = FACTORY.createText();
        text.setValue(value);
        text.setSpace("preserve");
        return text;
    }

    static HpsMeasure halfPoints(int size) {
        var measure = FACTORY.createHpsMeasure();
        measure.setVal(number(size));
        return measure;
    }

    static TblWidth width(int twips) {
        var width = FACTORY.createTblWidth();
        width.setW(number(twips));
        width.setType("dxa");
        return width;
    }

    static Jc justification(JcEnumeration value) {
        var jc = FACTORY.createJc();
        jc.setVal(value);
        return jc;
    }
}
