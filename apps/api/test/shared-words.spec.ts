describe('the words that rooms share', () => {
  // The program would not start; here it is said at once, with the list and the word.
  it('are the same word for word in every room', () => {
    expect(() => jest.requireActual('../src/api.module')).not.toThrow();
  });
});
