package id.jenjang.dsl.ide.edit;

/** Whether a file that was read by what an edit touched is what reading all of it gives. */
final class SameFile {

    private SameFile() {}

    /** All of a file that can be asked for, one line each. */
    static String told(WrittenFile file) {
        var told = new StringBuilder();
        tell(file.root(), "", told);
        file.comments().forEach(each -> told.append(each).append('\n'));
        return told.append(file.mistakes()).append(file.brokenWords()).toString();
    }

    private static void tell(WrittenElement element, String indent, StringBuilder told) {
        told.append(indent).append(element.rule().getName()).append('\n');
        for (var part : element.parts()) {
            told.append(indent)
                    .append(part.index())
                    .append(' ')
                    .append(part.offset())
                    .append('-')
                    .append(part.end())
                    .append(' ')
                    .append(System.identityHashCode(part.grammar()))
                    .append(' ')
                    .append(part.text())
                    .append('\n');
            if (part.child() != null) {
                tell(part.child(), indent + " ", told);
            }
        }
    }
}
