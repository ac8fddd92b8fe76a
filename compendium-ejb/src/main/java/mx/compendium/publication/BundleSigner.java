package mx.compendium.publication;

/** Signs for the installation; an adapter may reach a key file, a hardware module or an e.firma. */
public interface BundleSigner {

    /** RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017 §8.2): the same key gives the same signature. */
    byte[] sign(byte[] bytes);

    /** The public key, as SubjectPublicKeyInfo in DER. */
    byte[] publicKey();
}
