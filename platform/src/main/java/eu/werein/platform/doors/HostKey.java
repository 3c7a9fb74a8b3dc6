package eu.werein.platform.doors;

/** What the codes of the bound host's doors are made with: made once, and known to nobody. */
public interface HostKey {
    byte[] bytes();
}
