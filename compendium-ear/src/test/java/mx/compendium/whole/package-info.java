/** Tests of the whole: the product as it runs, seen from a browser, from a script, and from inside the server. */
package mx.compendium.whole;
