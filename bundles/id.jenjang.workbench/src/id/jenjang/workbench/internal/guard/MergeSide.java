package id.jenjang.workbench.internal.guard;

import id.jenjang.dsl.ide.merge.Choice;
import id.jenjang.dsl.ide.merge.Conflict;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.app.Theme;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import java.util.Locale;
import java.util.function.Consumer;

/** One of the texts that may stand at a place, with the button to choose it; changes are marked. */
final class MergeSide {

    private static final int MARGIN = 4;
    private static final int LINES = 3;

    private final Choice choice;
    private final Button button;
    private final StyledText text;

    MergeSide(Composite parent, Choice choice, Consumer<Choice> chosen) {
        this.choice = choice;
        button = button(parent, choice, chosen);
        text = new StyledText(parent, SWT.BORDER | SWT.V_SCROLL | SWT.READ_ONLY | SWT.WRAP);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, LINES * text.getLineHeight())
                .applyTo(text);
    }

    /** A button to choose, as the heading of what it stands for. */
    static Button button(Composite parent, Choice choice, Consumer<Choice> chosen) {
        var button = new Button(parent, SWT.RADIO);
        button.setText(Messages.get("merge." + choice.name().toLowerCase(Locale.ROOT)));
        button.addListener(
                SWT.Selection,
                event -> {
                    if (button.getSelection()) {
                        chosen.accept(choice);
                    }
                });
        return button;
    }

    void show(Conflict conflict, boolean isChosen) {
        button.setSelection(isChosen);
        var words = conflict.text(choice).stripTrailing();
        if (words.isEmpty()) {
            var nothing = Messages.get("merge.nothing");
            text.setText(nothing);
            text.setStyleRange(new StyleRange(0, nothing.length(), Theme.pale(), null));
            return;
        }
        text.setText(words);
        for (var each : conflict.changed(choice)) {
            int end = Math.min(each.end(), words.length());
            if (end > each.offset()) {
                text.setStyleRange(
                        new StyleRange(each.offset(), end - each.offset(), null, mark()));
            }
        }
    }

    private static Color mark() {
        return Theme.isDark() ? new Color(92, 78, 20) : new Color(255, 233, 150);
    }
}
