package id.jenjang.workbench.internal.create;

import id.jenjang.dsl.ide.create.PeriodBefore;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

import java.time.Year;

/** The first and the last year of a plan. What is proposed gives way to what somebody types. */
final class PeriodFields {

    private static final int USUAL_YEARS = 5;
    private static final int YEAR_FROM = 2000;
    private static final int YEAR_TO = 2100;

    private final Spinner first;
    private final Spinner last;
    private final PeriodBefore usual;

    /** What stands there when nobody typed anything. */
    private PeriodBefore untouched;

    /** The fields on a page, and what is done whenever one is changed. */
    PeriodFields(Composite page, Runnable changed) {
        var years = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(years);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(years);
        int now = Year.now().getValue();
        usual = new PeriodBefore(now, now + USUAL_YEARS - 1);
        untouched = usual;
        first = year(years, usual.first());
        new Label(years, SWT.NONE).setText("–");
        last = year(years, usual.last());
        first.addListener(SWT.Modify, event -> changed.run());
        last.addListener(SWT.Modify, event -> changed.run());
    }

    private static Spinner year(Composite page, int value) {
        var spinner = new Spinner(page, SWT.BORDER);
        spinner.setValues(value, YEAR_FROM, YEAR_TO, 0, 1, USUAL_YEARS);
        return spinner;
    }

    Spinner first() {
        return first;
    }

    Spinner last() {
        return last;
    }

    /** Shows a period, unless somebody typed another. */
    void propose(PeriodBefore period) {
        if (untouched.equals(shown())) {
            first.setSelection(period.first());
            last.setSelection(period.last());
            untouched = shown();
        }
    }

    /** Shows what stood there before anything was proposed, unless somebody typed years. */
    void takeBack() {
        propose(usual);
    }

    private PeriodBefore shown() {
        return new PeriodBefore(first.getSelection(), last.getSelection());
    }
}
