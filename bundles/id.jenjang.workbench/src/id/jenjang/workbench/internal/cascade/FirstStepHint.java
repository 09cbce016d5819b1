package id.jenjang.workbench.internal.cascade;

import id.jenjang.dsl.ide.cascade.Addition;
import id.jenjang.dsl.ide.cascade.FirstSteps.FirstStep;
import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says above the tree what a cascade begins with that has not begun, and adds it. */
final class FirstStepHint {

    private static final int MARGIN = 8;

    private final Link link;
    private List<FirstStep> steps = List.of();

    /**
     * A hint that is not seen yet.
     *
     * @param parent laid out as a grid of one column
     * @param add adds what somebody has chosen
     */
    FirstStepHint(Composite parent, Consumer<Addition> add) {
        link = new Link(parent, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(MARGIN, MARGIN)
                .hint(MARGIN, SWT.DEFAULT)
                .exclude(true)
                .applyTo(link);
        link.setVisible(false);
        link.addListener(
                SWT.Selection,
                event -> add.accept(steps.get(Integer.parseInt(event.text)).addition()));
    }

    /** Offers what a cascade may begin with; is not seen when there is nothing to offer. */
    void offer(List<FirstStep> next) {
        steps = next;
        var words =
                IntStream.range(0, next.size())
                        .mapToObj(each -> words(each, next.get(each).addition()))
                        .collect(Collectors.joining(Messages.get("cascade.begin.or")));
        var sentence = next.isEmpty() ? "" : Messages.get("cascade.begin", words);
        if (!link.getText().equals(sentence)) {
            link.setText(sentence);
            link.setVisible(!next.isEmpty());
            ((GridData) link.getLayoutData()).exclude = next.isEmpty();
            link.getParent().layout(true, true);
        }
    }

    /** Whether keys go there. */
    boolean isChosen() {
        return link.isFocusControl();
    }

    private static String words(int number, Addition addition) {
        return "<a href=\"" + number + "\">" + addition.label() + "</a>";
    }
}
