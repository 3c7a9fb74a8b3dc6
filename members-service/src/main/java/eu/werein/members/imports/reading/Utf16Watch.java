package eu.werein.members.imports.reading;

/** Text of two bytes a unit, as some programs save „Unicode text“. */
final class Utf16Watch implements Inspector.Watch {

    private final String encoding;
    private final boolean bigEndian;
    private final LineWatch lines = new LineWatch();
    private int first = -1;
    private boolean high;
    private boolean marked;

    Utf16Watch(String encoding) {
        this.encoding = encoding;
        this.bigEndian = "UTF-16BE".equals(encoding);
    }

    @Override
    public void accept(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            int value = bytes[i] & 0xFF;
            if (first < 0) {
                first = value;
            } else {
                unit(bigEndian ? first << 8 | value : value << 8 | first);
                first = -1;
            }
        }
    }

    private void unit(int unit) {
        if (!marked) {
            marked = true;
            return;
        }
        lines.accept(unit, 2);
        if (high != Character.isLowSurrogate((char) unit)) {
            throw new UnreadableFile(Defect.NOT_TEXT);
        }
        high = Character.isHighSurrogate((char) unit);
    }

    @Override
    public Nature end() {
        lines.end();
        if (first >= 0 || high) {
            throw new UnreadableFile(Defect.NOT_TEXT);
        }
        return new Nature.Text(encoding);
    }
}
